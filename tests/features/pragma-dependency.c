#pragma GCC dependency "/dev/null"
#pragma once
int main(void) { return 0; }
