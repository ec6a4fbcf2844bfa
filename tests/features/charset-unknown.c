// options: -fexec-charset=EBCDIC-XYZ
// oracle: none
// rejected: conversion from UTF-8 to EBCDIC-XYZ is not supported
int main(void) { return 0; }
