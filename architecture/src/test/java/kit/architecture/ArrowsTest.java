package kit.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Arrows point one way: each room uses only those that its row in {@link Rooms#ARROWS} names. */
class ArrowsTest {
  @Test
  void everyClassIsInARoom() {
    List<String> homeless = new ArrayList<>();
    for (JavaClass type : Rooms.classes()) {
      if (Rooms.room(type) == null) {
        homeless.add(type.getName());
      }
    }
    assertEquals(List.of(), homeless);
    assertTrue(
        Rooms.classes().size() > 100, "the classes of the product are not on the class path");
  }

  @Test
  void roomsUseOnlyTheRoomsTheyMay() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : Rooms.classes()) {
      String from = Rooms.room(type);
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String to = Rooms.room(dependency.getTargetClass().getBaseComponentType());
        if (from != null
            && to != null
            && !to.equals(from)
            && !to.equals("kit.base")
            && !Rooms.ARROWS.get(from).contains(to)) {
          wrong.add(from + " -> " + to + ": " + dependency.getDescription());
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void theArrowsHaveNoCycle() {
    for (String room : Rooms.ARROWS.keySet()) {
      Set<String> reached = new TreeSet<>();
      List<String> next = new ArrayList<>(Rooms.ARROWS.get(room));
      while (!next.isEmpty()) {
        String other = next.removeLast();
        if (reached.add(other)) {
          next.addAll(Rooms.ARROWS.get(other));
        }
      }
      assertTrue(!reached.contains(room), room);
    }
  }
}
