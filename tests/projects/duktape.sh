# duktape: a JavaScript engine in one file; scripts
fetch() { source_package duktape duktape 2.7.0; }
build() { make -f Makefile.cmdline CC="$CC"; }
check() {
  ./duk mandel.js
  ./duk -e 'var s=0;for(var i=0;i<300000;i++){s=(s*31+i)%1000003};print(s,Math.sin(1),JSON.stringify({a:[1,2.5,"x"]}),/(\d+)-(\d+)/.exec("12-34")[2],new Date(0).toISOString(),(0.1+0.2).toFixed(20),parseInt("ff",16),[3,1,2].sort())'
}
results() { printf 'OUT scripts %s\n' "$(sha256sum <"$log")"; }
