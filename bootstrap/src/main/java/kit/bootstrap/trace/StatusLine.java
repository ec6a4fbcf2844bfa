package kit.bootstrap.trace;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/**
 * One line on a terminal that is written over and over; elsewhere a plain line each tenth of the
 * way.
 */
public final class StatusLine implements Progress {
  private static final int WIDTH = 100;

  private final PrintStream out;
  private final boolean terminal;
  private String name = "";
  private int units;
  private int tenth;
  private long started;
  private boolean open;

  public StatusLine(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  @Override
  public void begin(String stepName, int unitCount) {
    name = stepName;
    units = unitCount;
    tenth = 0;
    started = System.nanoTime();
    if (!terminal) {
      out.println(name + ": begins" + (units > 0 ? ", " + units + " units" : ""));
    }
  }

  @Override
  public void advance(int done, String what) {
    String text = name + "  " + counted(done) + "  " + clock() + "  " + what;
    if (terminal) {
      out.print("\r\033[K" + (text.length() > WIDTH ? text.substring(0, WIDTH - 1) + "…" : text));
      out.flush();
      open = true;
    } else if (units > 0 && done * 10 / units > tenth) {
      tenth = done * 10 / units;
      out.println(name + ": " + counted(done) + ", " + clock());
    }
  }

  private String counted(int done) {
    return units > 0 ? Math.min(done, units) + "/" + units : String.valueOf(done);
  }

  @Override
  public void end(String result) {
    say(name + ": " + result + " (" + clock() + ")");
  }

  @Override
  public void say(String line) {
    if (open) {
      out.print("\r\033[K");
      open = false;
    }
    out.println(line);
    out.flush();
  }

  private String clock() {
    Duration passed = Duration.ofNanos(System.nanoTime() - started);
    return String.format(Locale.ROOT, "%d:%02d", passed.toMinutes(), passed.toSecondsPart());
  }
}
