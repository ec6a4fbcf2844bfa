package kit.tools;

/** Dates of archive members, in UTC so that they are the same everywhere. */
final class Dates {
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

  private Dates() {}

  /** "Nov 20 05:17 2026", as ar's listing shows seconds since the epoch. */
  static String month(long seconds) {
    long day = Math.floorDiv(seconds, 86400L);
    int rest = (int) Math.floorMod(seconds, 86400L);
    // Civil date from days, after Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms".
    long z = day + 719468;
    long era = Math.floorDiv(z, 146097L);
    int dayOfEra = (int) (z - era * 146097);
    int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int shifted = (5 * dayOfYear + 2) / 153;
    int dayOfMonth = dayOfYear - (153 * shifted + 2) / 5 + 1;
    int month = shifted < 10 ? shifted + 3 : shifted - 9;
    long year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    return MONTHS.substring(3 * month - 3, 3 * month)
        + " "
        + Output.padLeft(Integer.toString(dayOfMonth), 2)
        + " "
        + two(rest / 3600)
        + ":"
        + two(rest / 60 % 60)
        + " "
        + year;
  }

  private static String two(int value) {
    return value < 10 ? "0" + value : Integer.toString(value);
  }
}
