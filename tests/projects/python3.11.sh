# CPython: configure, 400 files, 70 shared modules (ctypes through libffi among them), and its regression tests but those that need a network, a terminal, a display or a C++ compiler
fetch() { source_package python3.11 python3.11 3.11.2; }
configure() { ./configure CC="$CC"; }
build() { make -j"$jobs"; }
limit=7200
check() {
  ./python -m test -j"$jobs" --timeout 1200 -x test_gdb test_cppext test_multiprocessing_spawn test_multiprocessing_fork test_multiprocessing_forkserver test_concurrent_futures test_asyncio test_tools \
    test_peg_generator test_distutils test_socket test_ssl test_ftplib test_urllib2net test_tk test_ttk_guionly test_idle test_venv test_ensurepip
}
results() { sed -n 's/^[0-9:]* .*\] \(test_[A-Za-z0-9_]*\) \(passed\|failed\|skipped\|crashed\).*/\2 \1/p' "$log" | sed 's/^passed/PASS/; s/^failed/FAIL/; s/^crashed/FAIL/; s/^skipped/SKIP/'; }
