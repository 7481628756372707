package fairwell.kernel.law.procedure;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of an award are final for the employer (一裁终局, LML 47; 法释〔2020〕26号 19): claims for
 * pay, medical costs of an injury, compensation or damages, each up to twelve monthly minimum
 * wages; and disputes about the labour standard of working time, rest, leave and social insurance
 * whatever they are worth. Judged item by item, never by the sum.
 */
public final class FinalAward {

  /** Items about the labour standard itself (LML 47(2)). */
  public static final Set<String> LABOUR_STANDARD =
      Set.of("working_time", "rest_and_leave", "social_insurance");

  private FinalAward() {}

  /**
   * One item of the award.
   *
   * @param item what it is for
   * @param amount what was awarded; absent where no money was
   */
  public record Item(String item, @Nullable BigDecimal amount) {}

  /** The items in the order of the award. */
  public record Question(List<Item> items) {

    public Question {
      items = List.copyOf(items);
    }
  }

  /** Steps {@code limitPerItem} and, if there are items, {@code itemIsFinal}. */
  public static Computation of(Question question, Figures law) {
    Working working = Working.of("cn.final-award", law).articles("LML 47", "法释〔2020〕26号 19");
    BigDecimal minimum = working.figure("minimumWage", "minimum-wage", "monthly");
    BigDecimal times =
        working.figure("finalAwardMinimumWages", "procedure", "finalAwardMinimumWages");
    BigDecimal limit = minimum.multiply(times);
    working.step(
        "limitPerItem",
        working.round(limit),
        times.toPlainString() + " × " + minimum.toPlainString());
    if (question.items().isEmpty()) {
      return working.done();
    }
    List<Answer> isFinal = new ArrayList<>();
    for (Item item : question.items()) {
      BigDecimal amount = item.amount();
      working.given("item:" + item.item(), amount == null ? "-" : amount);
      isFinal.add(Answer.of(isFinal(item, limit)));
    }
    return working
        .step("itemIsFinal", Answer.of(isFinal), "each ≤ " + limit.toPlainString())
        .done();
  }

  private static boolean isFinal(Item item, BigDecimal limit) {
    BigDecimal amount = item.amount();
    return LABOUR_STANDARD.contains(item.item())
        || (amount != null && amount.compareTo(limit) <= 0);
  }
}
