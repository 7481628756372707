package fairwell.command.imports.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Shares of a whole in one cell: {@code 0.25; 0.5; 1}. */
final class ShareCells {
  private static final Pattern SHARE = Pattern.compile("0(\\.\\d{1,4})?|1(\\.0{1,4})?");

  /** Shares that rise, the last of them 1. */
  static final CellKind<List<BigDecimal>> RISING =
      new CellKind<>() {
        @Override
        public List<BigDecimal> read(RawCell cell) throws BadCell {
          List<BigDecimal> shares = new ArrayList<>();
          BigDecimal before = BigDecimal.ZERO;
          for (String part : cell.shown().split("[;；]", -1)) {
            if (!SHARE.matcher(part.strip()).matches()) {
              throw new BadCell(ProblemCode.TEXT_FORM, part.strip());
            }
            BigDecimal share = new BigDecimal(part.strip());
            if (share.compareTo(before) < 0) {
              throw new BadCell(ProblemCode.TEXT_FORM, part.strip());
            }
            shares.add(share);
            before = share;
          }
          if (before.compareTo(BigDecimal.ONE) != 0) {
            throw new BadCell(ProblemCode.TEXT_FORM, cell.shown());
          }
          return List.copyOf(shares);
        }

        @Override
        public RawCell write(List<BigDecimal> value) {
          return RawCell.text(
              value.stream().map(BigDecimal::toPlainString).collect(Collectors.joining("; ")));
        }

        @Override
        public Words expected() {
          return new Words(
              "每满一年的归属比例，逐年上升，最后为 1，如 0.25; 0.5; 1",
              "the vested share after each full year, rising, the last one 1, such as 0.25; 0.5; 1");
        }
      };

  private ShareCells() {}
}
