// rejected: from pointer to non-enclosed address space
// rejected: '__seg_gs' specified for auto variable 'local'
// rejected: '__seg_fs' specified for parameter 'parameter'
// rejected: '__seg_fs' specified for structure field 'member'
// rejected: incompatible address space qualifiers '__seg_gs' and '__seg_fs'
int function(__seg_fs int parameter);
struct structure {
  int __seg_fs member;
};
int __seg_fs __seg_gs *both;
void assignments(int *generic, int __seg_fs *fs) {
  int __seg_gs local;
  generic = fs;
}
