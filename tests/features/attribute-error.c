// rejected: declared with attribute error: do not call
__attribute__((error("do not call"))) void bad(void);
int main(void) { bad(); return 0; }
