package fairwell.command.imports.table;

import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts, days, hours and counts. */
final class NumberCells {
  private static final Pattern FORM =
      Pattern.compile("[+-]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?([eE][+-]?\\d{1,2})?");
  private static final Pattern MONEY =
      Pattern.compile("(?:([¥￥])|([A-Z]{3}) ?)?(\\S+?)(?: ?([A-Z]{3})|元)?");
  private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000");

  /** A spreadsheet keeps 15 digits; what its file shows beyond them is noise of the binary form. */
  private static final MathContext SPREADSHEET = new MathContext(15, RoundingMode.HALF_UP);

  static final CellKind<Money> MONEY_CELLS =
      new CellKind<>() {
        @Override
        public Money read(RawCell cell) throws BadCell {
          return money(cell);
        }

        @Override
        public RawCell write(Money value) {
          return value.currency().getCurrencyCode().equals("CNY")
              ? new RawCell.Number(value.amount())
              : RawCell.text(value.toString());
        }

        @Override
        public Words expected() {
          return new Words(
              "不为负的金额，最多两位小数，如 12345.60；没有则填 0",
              "an amount that is not negative, two decimals at most, such as 12345.60; 0 for none");
        }
      };

  private NumberCells() {}

  /** Numbers from {@code least} to {@code most} with so many decimals at most. */
  static CellKind<BigDecimal> between(String least, String most, int decimals) {
    BigDecimal from = new BigDecimal(least);
    BigDecimal to = new BigDecimal(most);
    return new CellKind<>() {
      @Override
      public BigDecimal read(RawCell cell) throws BadCell {
        return checked(number(cell), from, to, decimals);
      }

      @Override
      public RawCell write(BigDecimal value) {
        return new RawCell.Number(value);
      }

      @Override
      public Words expected() {
        return new Words(
            least + " 到 " + most + " 之间的数，最多 " + decimals + " 位小数",
            "a number from " + least + " to " + most + ", " + decimals + " decimals at most");
      }
    };
  }

  /** Whole numbers from {@code least} to {@code most}. */
  static CellKind<Integer> whole(int least, int most) {
    return new CellKind<>() {
      @Override
      public Integer read(RawCell cell) throws BadCell {
        return checked(number(cell), BigDecimal.valueOf(least), BigDecimal.valueOf(most), 0)
            .intValueExact();
      }

      @Override
      public RawCell write(Integer value) {
        return new RawCell.Number(BigDecimal.valueOf(value));
      }

      @Override
      public Words expected() {
        return new Words(
            least + " 到 " + most + " 之间的整数", "a whole number from " + least + " to " + most);
      }
    };
  }

  static BigDecimal number(RawCell cell) throws BadCell {
    if (cell instanceof RawCell.Number(BigDecimal number)) {
      return number.round(SPREADSHEET);
    }
    return number(cell.shown());
  }

  private static BigDecimal number(String shown) throws BadCell {
    if (!FORM.matcher(shown).matches()) {
      throw new BadCell(ProblemCode.NUMBER_BAD, shown);
    }
    return new BigDecimal(shown.replace(",", ""));
  }

  static BigDecimal checked(BigDecimal number, BigDecimal least, BigDecimal most, int decimals)
      throws BadCell {
    String shown = number.toPlainString();
    if (number.compareTo(least) < 0) {
      throw least.signum() == 0
          ? new BadCell(ProblemCode.NUMBER_NEGATIVE, shown)
          : new BadCell(ProblemCode.NUMBER_TOO_SMALL, shown, least.toPlainString());
    }
    if (number.compareTo(most) > 0) {
      throw new BadCell(ProblemCode.NUMBER_TOO_LARGE, shown, most.toPlainString());
    }
    BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    if (bare.scale() > decimals) {
      throw new BadCell(ProblemCode.NUMBER_TOO_PRECISE, shown, String.valueOf(decimals));
    }
    // One form for one number, so that the same file read twice brings equal facts.
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  private static Money money(RawCell cell) throws BadCell {
    if (cell instanceof RawCell.Number) {
      return yuan(number(cell), "CNY");
    }
    Matcher matcher = MONEY.matcher(cell.shown());
    if (!matcher.matches()) {
      throw new BadCell(ProblemCode.NUMBER_BAD, cell.shown());
    }
    String before = matcher.group(2);
    String behind = matcher.group(4);
    String currency = before != null ? before : behind != null ? behind : "CNY";
    return yuan(number(matcher.group(3)), currency);
  }

  private static Money yuan(BigDecimal amount, String currency) throws BadCell {
    BigDecimal checked = checked(amount, BigDecimal.ZERO, MOST_MONEY, 2);
    try {
      return new Money(checked, Currency.getInstance(currency));
    } catch (IllegalArgumentException _) {
      throw new BadCell(ProblemCode.NUMBER_BAD, amount.toPlainString() + " " + currency);
    }
  }
}
