# OpenSSL with its generated assembly: libraries, and those of its test programs that need no network
fetch() { source_package openssl openssl 3.0; }
configure() { ./Configure linux-x86_64 shared CC="$CC" -g -O2 -fstack-protector-strong -D_FORTIFY_SOURCE=2 -Wl,-z,relro -Wl,-z,now; }
tests='bntest ectest exptest sha_test bn_internal_test modes_internal_test poly1305_internal_test curve448_internal_test sm4_internal_test destest asynctest rsa_test dsatest igetest params_test chacha_internal_test mdc2test rc4test bftest casttest ideatest ecdsatest dhtest gmdifftest sparse_array_test lhash_test asn1_encode_test secmemtest siphash_internal_test'
build() {
  make -j"$jobs" build_libs
  # shellcheck disable=SC2086
  make -j"$jobs" apps/openssl providers/legacy.so test/evp_test $(printf 'test/%s ' $tests)
}
check() {
  export LD_LIBRARY_PATH=$PWD OPENSSL_MODULES=$PWD/providers
  local program
  for program in $tests; do
    local data=
    [ $program != bntest ] || data=test/recipes/10-test_bn_data/bnmod.txt
    # shellcheck disable=SC2086
    if OPENSSL_CONF=/dev/null "test/$program" $data; then echo "RESULT PASS $program"; else echo "RESULT FAIL $program"; fi
  done
  for data in test/recipes/30-test_evp_data/*.txt; do
    if test/evp_test -config test/default-and-legacy.cnf "$data"; then echo "RESULT PASS ${data##*/}"; else echo "RESULT FAIL ${data##*/}"; fi
  done
}
results() { sed -n 's/^RESULT //p' "$log"; }
