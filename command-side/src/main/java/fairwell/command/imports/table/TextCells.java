package fairwell.command.imports.table;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts, and texts with a form of their own: numbers of people, identity cards, telephones. */
final class TextCells {
  private static final Pattern SCORE =
      Pattern.compile("\\s*([^=:：;；\\s]{1,20})\\s*[=:：]\\s*(\\d{1,3})\\s*");

  /** A spreadsheet number keeps 15 digits: a longer one has lost its last. */
  private static final int DIGITS_KEPT = 15;

  static final CellKind<EmployeeId> EMPLOYEES =
      form(
          Pattern.compile("[A-Za-z0-9_-]{1,32}"),
          EmployeeId::ofNumber,
          EmployeeId::number,
          new Words(
              "工号：1 到 32 个字母、数字、下划线或连字符，如 1001",
              "an employee number: 1 to 32 letters, digits, underscores or hyphens, such as 1001"));

  static final CellKind<ActorId> ACTORS =
      form(
          Pattern.compile("[A-Za-z0-9._@-]{1,64}"),
          ActorId::new,
          ActorId::value,
          new Words("账号，如 wang.min", "an account such as wang.min"));

  /** Masked digits are welcome: nothing in Fairwell computes with them. */
  static final CellKind<String> NATIONAL_IDS =
      form(
          Pattern.compile("[0-9*]{17}[0-9X*]"),
          Function.identity(),
          Function.identity(),
          new Words(
              "18 位身份证号，可用 * 遮盖；单元格格式须为文本",
              "18 characters of an identity card, * may mask some; format the cell as text"));

  static final CellKind<String> PHONES =
      form(
          Pattern.compile("\\+?[0-9*][0-9* -]{4,19}"),
          Function.identity(),
          Function.identity(),
          new Words("电话号码，如 13800000000", "a telephone number such as 13800000000"));

  static final CellKind<FactKey> KEYS =
      form(
          Pattern.compile("[^\\p{Cntrl}]{1,120}"),
          FactKey::new,
          FactKey::value,
          new Words(
              "来源系统中的编号，最多 120 个字符；可留空",
              "the name the source gives this row, 120 characters at most; may be left empty"));

  /** Scores by dimension in one cell: {@code 诚信=80; 协作=75}. */
  static final CellKind<TreeMap<String, Integer>> SCORES =
      new CellKind<>() {
        @Override
        public TreeMap<String, Integer> read(RawCell cell) throws BadCell {
          TreeMap<String, Integer> scores = new TreeMap<>();
          for (String part : plain(cell, 400).split("[;；]", -1)) {
            Matcher matcher = SCORE.matcher(part);
            if (!matcher.matches()
                || Integer.parseInt(matcher.group(2)) > 100
                || scores.put(matcher.group(1), Integer.valueOf(matcher.group(2))) != null) {
              throw new BadCell(ProblemCode.TEXT_FORM, part.strip());
            }
          }
          return scores;
        }

        @Override
        public RawCell write(TreeMap<String, Integer> value) {
          return RawCell.text(
              value.entrySet().stream()
                  .map(entry -> entry.getKey() + "=" + entry.getValue())
                  .reduce((a, b) -> a + "; " + b)
                  .orElse(""));
        }

        @Override
        public Words expected() {
          return new Words(
              "各维度 0 到 100 的得分，如 诚信=80; 协作=75",
              "scores from 0 to 100 by dimension, such as integrity=80; teamwork=75");
        }
      };

  private TextCells() {}

  /** One line of at most so many characters. */
  static CellKind<String> line(int most) {
    return text(most, false);
  }

  /** Prose of at most so many characters, which may have line breaks. */
  static CellKind<String> prose(int most) {
    return text(most, true);
  }

  private static CellKind<String> text(int most, boolean breaks) {
    return new CellKind<>() {
      @Override
      public String read(RawCell cell) throws BadCell {
        String text = plain(cell, most);
        return breaks ? text : text.replaceAll("\\s+", " ");
      }

      @Override
      public RawCell write(String value) {
        return RawCell.text(value);
      }

      @Override
      public Words expected() {
        return new Words("文字，最多 " + most + " 个字符", "a text of " + most + " characters at most");
      }
    };
  }

  private static <T> CellKind<T> form(
      Pattern form, Function<String, T> reading, Function<T, String> writing, Words expected) {
    return new CellKind<>() {
      @Override
      public T read(RawCell cell) throws BadCell {
        String text = plain(cell, 200);
        if (!form.matcher(text).matches()) {
          throw new BadCell(ProblemCode.TEXT_FORM, text);
        }
        return reading.apply(text);
      }

      @Override
      public RawCell write(T value) {
        return RawCell.text(writing.apply(value));
      }

      @Override
      public Words expected() {
        return expected;
      }
    };
  }

  private static String plain(RawCell cell, int most) throws BadCell {
    String text = cell.shown();
    if (cell instanceof RawCell.Number(BigDecimal number)
        && number.precision() - number.scale() > DIGITS_KEPT) {
      throw new BadCell(ProblemCode.DIGITS_LOST, text);
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
        throw new BadCell(
            ProblemCode.CONTROL_CHARACTER,
            String.format(Locale.ROOT, "U+%04X", (int) c),
            String.valueOf(i + 1));
      }
      if (Character.isSurrogate(c) && !isPaired(text, i)) {
        throw new BadCell(ProblemCode.TEXT_UNDECODABLE, String.valueOf(i + 1));
      }
    }
    if (text.codePointCount(0, text.length()) > most) {
      throw new BadCell(
          ProblemCode.TEXT_TOO_LONG,
          String.valueOf(text.codePointCount(0, text.length())),
          String.valueOf(most));
    }
    return text;
  }

  private static boolean isPaired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
