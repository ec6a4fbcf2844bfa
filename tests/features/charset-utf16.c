// options: -fexec-charset=UTF-16LE
// oracle: none
int main(void) { static const char s[] = "aé"; return !(sizeof s == 5 && s[1] == 0 && (unsigned char)s[2] == 0xe9 && s[3] == 0); }
