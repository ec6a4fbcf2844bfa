// oracle: none
// says: declared with attribute warning: think
__attribute__((warning("think"))) static void careful(void) {}
int main(void) { careful(); return 0; }
