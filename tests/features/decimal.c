// rejected: decimal floating
_Decimal64 x;
