/* Complex binary16, by way of binary32. */
float _Complex __mulsc3(float, float, float, float);
float _Complex __divsc3(float, float, float, float);

static _Complex _Float16 rounded(float _Complex z) {
  return z;
}

_Complex _Float16 __mulhc3(_Float16 a, _Float16 b, _Float16 c, _Float16 d) {
  return rounded(__mulsc3(a, b, c, d));
}

_Complex _Float16 __divhc3(_Float16 a, _Float16 b, _Float16 c, _Float16 d) {
  return rounded(__divsc3(a, b, c, d));
}
