package kit.driver.explain;

import java.util.List;

/**
 * One code.
 *
 * @param code {@code E1203}, {@code W1203} for warnings without a name, or {@code -Wname}
 * @param title a few words
 * @param messages the wordings it stands for, {@code %} for any text; none for {@code -Wname}
 * @param text what it means and how to mend it
 * @param options command-line options with which the example triggers it
 * @param example source that triggers exactly this code
 * @param mended the same source, mended
 */
public record Explanation(
    String code,
    String title,
    List<String> messages,
    String text,
    String options,
    String example,
    String mended) {}
