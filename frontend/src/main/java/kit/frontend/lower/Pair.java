package kit.frontend.lower;

/** Two values that make one: real and imaginary part, or low and high half. */
record Pair(int first, int second) {}
