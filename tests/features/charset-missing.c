// options: -fexec-charset=ASCII
// oracle: none
// rejected: converting to execution character set: Invalid or incomplete multibyte or wide character
const char *s = "é";
