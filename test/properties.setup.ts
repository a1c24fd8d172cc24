import fc from "fast-check";

// One seed: the same commit passes or fails the same way everywhere. SEED=… tries other cases.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 2024) });
