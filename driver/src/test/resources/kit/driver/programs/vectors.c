int printf(const char*,...);
typedef unsigned __int128 v2ti __attribute__((vector_size(32)));
typedef __int128 s2ti __attribute__((vector_size(32)));
typedef int v4si __attribute__((vector_size(16)));
typedef float v4sf __attribute__((vector_size(16)));
typedef unsigned char v16qi __attribute__((vector_size(16)));
typedef signed char s8qi __attribute__((vector_size(8)));
static void sh(unsigned __int128 v){ printf("%lx %lx\n",(unsigned long)(v>>64),(unsigned long)v); }
static v4si f(v4si a, v4si b){ return a*b+1; }
int main(void){
  v2ti a={(unsigned __int128)7<<64|5, 9}, b={3, 4}; v2ti c=a*b-~b; sh(c[0]); sh(c[1]); c%=b; sh(c[0]); c=-c; sh(c[1]); c<<=3; sh(c[0]); c = a>>1; sh(c[0]);
  v4si x={1,2,3,4}, y={5,6,7,8}; v4si z=f(x,y); printf("%d %d %d %d\n",z[0],z[1],z[2],z[3]);
  z = x<y; printf("%d %d\n", z[0], z[3]); z = (x&3)|(y<<1); printf("%d %d\n",z[1],z[2]); z += 10; z -= x; z = -z; z = ~z; printf("%d\n",z[2]);
  v4sf g={1.5f,2,3,4}; g=g/2+g; g[1]=9; printf("%g %g %g\n",g[0],g[1],g[3]); v4si cmp = g > 4.0f; printf("%d %d\n",cmp[0],cmp[1]);
  v16qi q={250,251}; q+=10; printf("%d %d %d\n",q[0],q[1],q[2]);
  v4si sf=__builtin_shuffle(x,(v4si){3,2,1,0}); printf("%d %d\n",sf[0],sf[3]); sf=__builtin_shuffle(x,y,(v4si){0,4,1,5}); printf("%d %d %d\n",sf[1],sf[2],sf[3]);
  v4sf cv=__builtin_convertvector(x,v4sf); printf("%g\n",cv[2]); v16qi bits=(v16qi)x; printf("%d\n",bits[4]);
  return 0; }
