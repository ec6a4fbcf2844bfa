package kit.frontend.check;

import kit.base.Diagnostics;

/**
 * Which of the costlier warnings are on at the place that is being read, so that the checker asks
 * with one comparison. Renewed when a pragma changes the switches.
 */
public final class Wanted {
  private final Diagnostics diagnostics;
  private int seen = -1;

  /** Whether any warning about operators, conditions or conversions is on. */
  public boolean operators;

  public boolean signCompare;
  public boolean typeLimits;
  public boolean floatEqual;
  public boolean enumCompare;
  public boolean enumConversion;
  public boolean address;
  public boolean boolCompare;
  public boolean boolOperation;
  public boolean tautologicalCompare;
  public boolean intInBoolContext;
  public boolean shiftNegativeValue;
  public boolean signConversion;
  public boolean conversion;
  public boolean floatConversion;
  public boolean doublePromotion;
  public boolean extra;
  public boolean parentheses;
  public boolean logicalNot;
  public boolean logicalOperators;
  public boolean charSubscripts;
  public boolean arrayBounds;
  public boolean shadow;
  public boolean shadowLocal;
  public boolean format;
  public boolean nonnull;
  public boolean longLong;
  public boolean pedantic;
  public boolean arrayParameters;
  public boolean writeStrings;
  public boolean restrict;
  public boolean castQual;
  public boolean castAlign;
  public boolean unusedValue;

  Wanted(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void renew() {
    if (seen == diagnostics.generation()) {
      return;
    }
    seen = diagnostics.generation();
    signCompare = on("sign-compare");
    typeLimits = on("type-limits");
    floatEqual = on("float-equal");
    enumCompare = on("enum-compare");
    enumConversion = on("enum-conversion");
    address = on("address");
    boolCompare = on("bool-compare");
    boolOperation = on("bool-operation");
    tautologicalCompare = on("tautological-compare");
    intInBoolContext = on("int-in-bool-context");
    shiftNegativeValue = on("shift-negative-value");
    signConversion = on("sign-conversion");
    conversion = on("conversion");
    floatConversion = on("float-conversion");
    doublePromotion = on("double-promotion");
    extra = on("extra");
    operators =
        signCompare
            || typeLimits
            || floatEqual
            || enumCompare
            || enumConversion
            || address
            || boolCompare
            || boolOperation
            || tautologicalCompare
            || intInBoolContext
            || shiftNegativeValue
            || signConversion
            || conversion
            || floatConversion
            || doublePromotion
            || extra;
    parentheses = on("parentheses");
    logicalNot = on("logical-not-parentheses");
    logicalOperators = on("logical-op");
    charSubscripts = on("char-subscripts");
    arrayBounds = on("array-bounds");
    shadow = on("shadow");
    shadowLocal = shadow || on("shadow=local") || on("shadow=compatible-local");
    format = on("format");
    nonnull = on("nonnull");
    longLong = on("long-long");
    pedantic = on("pedantic");
    arrayParameters = on("array-parameter") || on("vla-parameter");
    writeStrings = on("write-strings");
    restrict = on("restrict");
    castQual = on("cast-qual");
    castAlign = on("cast-align") || on("cast-align=strict");
    unusedValue = on("unused-value");
  }

  private boolean on(String group) {
    return diagnostics.enabled(group);
  }
}
