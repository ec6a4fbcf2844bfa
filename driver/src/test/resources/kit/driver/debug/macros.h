#define HEADER 7
