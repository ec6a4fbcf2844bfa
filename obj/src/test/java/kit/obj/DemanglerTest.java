package kit.obj;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of C++: by example, and all those of a C++ library as GNU nm shows them. */
final class DemanglerTest {
  private static final String LIBRARY = "/usr/lib/x86_64-linux-gnu/libstdc++.so.6";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "_Z1fv | f()",
        "_ZN3foo3barEi | foo::bar(int)",
        "_ZNK1A1gERKS_PFvjE | A::g(A const&, void (*)(unsigned int)) const",
        "_ZN1AC2Ev | A::A()",
        "_ZN1AD0Ev | A::~A()",
        "_Z1hIiEvT_ | void h<int>(int)",
        "_Z1pIJicEEvDpT_ | void p<int, char>(int, char)",
        "_ZTV1A | vtable for A",
        "_ZN1AplERKS_ | A::operator+(A const&)",
        "_ZNKSs4sizeEv | std::string::size() const",
        "_ZN12_GLOBAL__N_11xE | (anonymous namespace)::x",
        "_Z1aA3_i | a(int [3])",
        "_Z1rRA3_Kc | r(char const (&) [3])",
        "_ZZ4mainENKUlvE_clEv | main::{lambda()#1}::operator()() const",
        "_Z3foov.cold | foo() [clone .cold]",
        "_Z3foov@@V1 | foo()@@V1",
      })
  void readsNames(String mangled, String readable) {
    assertEquals(readable, Demangler.demangle(mangled));
  }

  @Test
  void leavesOthersAlone() {
    for (String name : List.of("main", "_Z", "_Zfoo", "_ZN3fo", "_Z1fS5_", "_Z9f", "")) {
      assertNull(Demangler.demangle(name), name);
    }
  }

  @Test
  void endsOnDamagedNames() {
    Random random = new Random(3);
    String letters = "_ZNSIKERPOJDpTtclCALEXsrv0123456789abi";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder name = new StringBuilder("_Z");
      for (int k = random.nextInt(60); k >= 0; k--) {
        name.append(letters.charAt(random.nextInt(letters.length())));
      }
      Demangler.demangle(name.toString());
    }
    Demangler.demangle("_Z1f" + "P".repeat(5000) + "i");
    StringBuilder doubling = new StringBuilder("_Z1fI1A");
    for (int i = 0; i < 200; i++) {
      doubling.append("S_S_");
    }
    Demangler.demangle(doubling.append("EvT_").toString());
  }

  @Test
  @Tag("oracle")
  void agreesWithGnuOnALibrary() throws Exception {
    List<String> mangled = lines("nm", "-D", "-p", LIBRARY);
    List<String> readable = lines("nm", "-D", "-p", "-C", LIBRARY);
    assertEquals(mangled.size(), readable.size());
    int names = 0;
    int wrong = 0;
    StringBuilder report = new StringBuilder();
    for (int i = 0; i < mangled.size(); i++) {
      String name = mangled.get(i).substring(19);
      if (name.startsWith("_Z")) {
        names++;
        String found = Demangler.demangle(name);
        if (!readable.get(i).substring(19).equals(found)) {
          wrong++;
          report.append(name).append(": ").append(found).append('\n');
        }
      }
    }
    assertTrue(names > 3000, "names: " + names);
    assertEquals(0, wrong, report.toString());
  }

  private static List<String> lines(String... command) throws Exception {
    Process process = new ProcessBuilder(command).start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.ISO_8859_1))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
    }
    assertEquals(0, process.waitFor());
    return lines;
  }
}
