package fairwell.kernel.law;

import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a rule says to one question: money, a number, a day, yes or no, words, or several. */
public sealed interface Answer {

  /** An amount, rounded where its rule says so. */
  record Amount(Money money) implements Answer {}

  /** A number in the unit its name says: months, days, years, a rate. Never binary. */
  record Number(BigDecimal value) implements Answer {}

  /** A day of the calendar, without a zone. */
  record Day(LocalDate day) implements Answer {}

  /** Whether something holds. */
  record Truth(boolean holds) implements Answer {}

  /** Words of the field, for example {@code 4 weeks} or {@code 60y1m}. */
  record Words(String words) implements Answer {}

  /** Answers to several cases of one kind, in their order. */
  record Many(List<Answer> answers) implements Answer {
    public Many {
      answers = List.copyOf(answers);
    }
  }

  static Answer of(Money money) {
    return new Amount(money);
  }

  static Answer of(BigDecimal number) {
    return new Number(number);
  }

  static Answer of(long number) {
    return new Number(BigDecimal.valueOf(number));
  }

  static Answer of(LocalDate day) {
    return new Day(day);
  }

  static Answer of(boolean holds) {
    return new Truth(holds);
  }

  static Answer of(String words) {
    return new Words(words);
  }

  static Answer of(List<Answer> many) {
    return new Many(many);
  }

  /**
   * The answer as JSON has it: decimals as strings so that no digit is lost, days as ISO 8601,
   * truth as a boolean.
   */
  default Object plain() {
    return switch (this) {
      case Amount amount -> amount.money().amount().toPlainString();
      case Number number -> number.value().stripTrailingZeros().toPlainString();
      case Day day -> day.day().toString();
      case Truth truth -> truth.holds();
      case Words words -> words.words();
      case Many many -> many.answers().stream().map(Answer::plain).toList();
    };
  }
}
