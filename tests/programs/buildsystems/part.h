#ifndef PART_H
#define PART_H
int part(int n);
#endif
