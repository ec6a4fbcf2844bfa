// rejected: imaginary types are not supported
_Imaginary double x;
