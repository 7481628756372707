package fairwell.kernel.talk;

import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.SourceRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a rendered point. Exactly one of its values is present: text as it was written, what a
 * record says, or the placeholder alone where there is no record.
 *
 * @param placeholder what was asked for; absent for plain text
 * @param text as it was written, or a label of a record, for example the title of a training
 * @param days the days a record is about
 * @param number a number of a record
 * @param amount an amount, with its currency
 * @param words what the person said, sealed
 * @param sources the events it comes from; empty for plain text and for figures of the settlement
 * @param noRecord whether there is none, so that the sentence was left out
 */
public record Spoken(
    @Nullable Placeholder placeholder,
    @Nullable String text,
    List<LocalDate> days,
    @Nullable BigDecimal number,
    @Nullable Money amount,
    @Nullable PersonalText words,
    List<SourceRef> sources,
    boolean noRecord) {

  public Spoken {
    days = List.copyOf(days);
    sources = List.copyOf(sources);
  }

  static Spoken plain(String text) {
    return new Spoken(null, text, List.of(), null, null, null, List.of(), false);
  }

  static Spoken none(Placeholder placeholder) {
    return new Spoken(placeholder, null, List.of(), null, null, null, List.of(), true);
  }

  static Spoken of(Placeholder placeholder, SourceRef... sources) {
    return new Spoken(placeholder, null, List.of(), null, null, null, List.of(sources), false);
  }

  Spoken saying(String label) {
    return new Spoken(placeholder, label, days, number, amount, words, sources, noRecord);
  }

  Spoken on(LocalDate... more) {
    return on(List.of(more));
  }

  Spoken on(List<LocalDate> more) {
    return new Spoken(placeholder, text, more, number, amount, words, sources, noRecord);
  }

  Spoken counting(BigDecimal value) {
    return new Spoken(placeholder, text, days, value, amount, words, sources, noRecord);
  }

  Spoken worth(Money money) {
    return new Spoken(placeholder, text, days, number, money, words, sources, noRecord);
  }

  Spoken quoting(PersonalText said) {
    return new Spoken(placeholder, text, days, number, amount, said, sources, noRecord);
  }
}
