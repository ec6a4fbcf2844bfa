// rejected: no way
#pragma GCC error "no way"
