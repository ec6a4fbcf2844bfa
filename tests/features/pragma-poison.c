// rejected: attempt to use poisoned "forbidden"
#pragma GCC poison forbidden
int forbidden;
