package fairwell.papers;

import fairwell.kernel.value.Money;

/**
 * An amount in capital numerals (大写金额), as contracts write it so that no figure can be changed:
 * {@code 1,005.30} is 壹仟零伍元叁角整.
 */
final class CapitalAmount {

  private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String[] PLACES = {"", "拾", "佰", "仟"};
  private static final String[] GROUPS = {"", "万", "亿", "万亿"};
  private static final int GROUP = 10_000;

  private CapitalAmount() {}

  /** The amount in yuan, jiao and fen; 负 goes before what is owed. */
  static String of(Money money) {
    long fen = money.amount().movePointRight(2).longValueExact();
    String sign = fen < 0 ? "负" : "";
    long rest = Math.abs(fen);
    long yuan = rest / 100;
    int jiao = (int) (rest / 10 % 10);
    int lastFen = (int) (rest % 10);
    StringBuilder text = new StringBuilder(sign);
    if (yuan > 0) {
      text.append(whole(yuan)).append('元');
    }
    if (jiao == 0 && lastFen == 0) {
      return text.append(yuan > 0 ? "整" : "零元整").toString();
    }
    if (jiao > 0) {
      text.append(DIGITS.charAt(jiao)).append('角');
    } else if (yuan > 0) {
      text.append('零');
    }
    return lastFen > 0
        ? text.append(DIGITS.charAt(lastFen)).append('分').toString()
        : text.append('整').toString();
  }

  private static String whole(long number) {
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    int last = groups(number) - 1;
    for (int group = last; group >= 0; group--) {
      int part = (int) (number / power(group) % GROUP);
      if (part == 0) {
        gap = text.length() > 0;
        continue;
      }
      if (text.length() > 0 && (gap || part < GROUP / 10)) {
        text.append('零');
      }
      text.append(small(part)).append(GROUPS[group]);
      gap = false;
    }
    return text.toString();
  }

  /** One to 9999. */
  private static String small(int number) {
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int place = PLACES.length - 1; place >= 0; place--) {
      int digit = (int) (number / Math.pow(10, place)) % 10;
      if (digit == 0) {
        gap = text.length() > 0;
        continue;
      }
      if (gap) {
        text.append('零');
        gap = false;
      }
      text.append(DIGITS.charAt(digit)).append(PLACES[place]);
    }
    return text.toString();
  }

  private static int groups(long number) {
    int groups = 1;
    for (long rest = number; rest >= GROUP; rest /= GROUP) {
      groups++;
    }
    return groups;
  }

  private static long power(int group) {
    long power = 1;
    for (int i = 0; i < group; i++) {
      power *= GROUP;
    }
    return power;
  }
}
