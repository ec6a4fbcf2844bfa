/* A shared object that needs the runtime library. */
__int128 quotient(__int128 a, __int128 b) {
  return a / b;
}
