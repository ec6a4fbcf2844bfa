# make            builds kit into build/ (build/bin has kit and its names: cc, as, ld, ar, …)
# make tree       kit's classes as portable C with a Makefile, in build/tree
# make native     the native kit, built from the tree by kit itself; build/bin is it from then on
# make check      everything: formatter, static analysis, unit tests, the corpus; ends with "N passed, N failed, N skipped"
# make test       the short tests alone
# make bench      JMH benchmarks and the comparison of compile cost with gcc, clang and tcc
# make format     rewrites the sources into the one format
# make corpus     fetches the programs of the corpus into build/corpus
# make projects   builds upstream programs with kit and with gcc by their own means and compares what their tests say (hours)
# make bootstrap-debug    kit builds itself at -O0 until the output reproduces itself; report in build/bootstrap (LIBC=glibc-static, glibc or musl)
# make bootstrap-release  the same at -O1
# make bootstrap          both
# make guard-source       the chain from a clean checkout of HEAD, with no other compiler, assembler or linker on the path
# make clean      removes what was built, keeps the corpus
.PHONY: all tree native check test bench format corpus projects bootstrap bootstrap-debug bootstrap-release guard-source clean distclean

LIBC = glibc-static

all:
	@scripts/build

tree:
	@scripts/tree

native:
	@scripts/native

check:
	@scripts/check

test:
	mvn -q test

bench: all
	@scripts/bench

format:
	JAVA_HOME=$$(scripts/find-jdk) mvn -q -B com.diffplug.spotless:spotless-maven-plugin:apply

corpus:
	@scripts/fetch-corpus

projects: all
	@scripts/projects

bootstrap: bootstrap-debug bootstrap-release

bootstrap-debug:
	@scripts/bootstrap run --level=0 --libc=$(LIBC)

bootstrap-release:
	@scripts/bootstrap run --level=1 --libc=$(LIBC)

guard-source:
	@scripts/guard-source --libc=$(LIBC)

clean:
	rm -rf build/bin build/lib build/include build/aot build/results build/work build/bootstrap build/.built */target

distclean: clean
	rm -rf build
