// A change is judged by what it changed: every property draws from one known seed, and npm run test:explore from others.
import fc from "fast-check";

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env["SMP_SEED"] ?? 20_240_229) });
