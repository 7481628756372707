package fairwell.command.offboarding.table;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.OfferedTerm;
import fairwell.command.offboarding.frame.About;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.negotiation.OfferTerm;
import fairwell.kernel.negotiation.Unit;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.RoleMayNot;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may be said at the table: a value of the right unit, by the side it belongs to. */
public final class Said {

  private static final BigDecimal LONGEST_NON_COMPETE = BigDecimal.valueOf(24);

  private Said() {}

  /**
   * An amount in the currency of the settlement.
   *
   * @throws Refused with {@link ImpossibleValue} for another currency or a negative amount
   */
  public static Money amount(String field, Money money, Currency currency) {
    if (!money.currency().equals(currency)) {
      throw new Refused(new ImpossibleValue(field + ".currency", currency.getCurrencyCode()));
    }
    if (money.isNegative()) {
      throw new Refused(new ImpossibleValue(field + ".amount", "not negative"));
    }
    return money;
  }

  /** The person of the case speaks for the own side and no other. */
  public static void speaksFor(OfferSide side, Action action, About about, Actor actor) {
    if (about.isOwnCaseOf(actor) && side != OfferSide.EMPLOYEE) {
      throw new Refused(
          new RoleMayNot(action.path(), List.of(Role.NEGOTIATOR.name(), Role.HR.name())));
    }
  }

  /**
   * The issues of an offer beyond the amount ex gratia, each once, with their least by law.
   *
   * @param room with the settlement it rests on
   */
  public static List<OfferTerm> terms(List<OfferedTerm> offered, Room room) {
    Set<Issue> seen = EnumSet.noneOf(Issue.class);
    List<OfferTerm> terms = new ArrayList<>();
    for (int i = 0; i < offered.size(); i++) {
      OfferedTerm one = offered.get(i);
      String field = "issues." + i;
      if (one.issue() == Issue.EX_GRATIA || !seen.add(one.issue())) {
        throw new Refused(
            new ImpossibleValue(field + ".issue", "each issue once; EX_GRATIA as exGratia"));
      }
      terms.add(term(field, one, room, one.issue().legalMinimum(room.lines()).orElse(null)));
    }
    return List.copyOf(terms);
  }

  /** One issue with the value of its unit. */
  public static OfferTerm term(String field, OfferedTerm one, Room room, @Nullable Money minimum) {
    Unit unit = one.issue().unit();
    only(field, "amount", one.amount(), unit);
    only(field, "number", one.number(), unit);
    only(field, "day", one.day(), unit);
    only(field, "words", one.words(), unit);
    if (one.amount() != null) {
      amount(field + ".amount", one.amount(), room.currency());
    }
    if (one.number() != null
        && (one.number().signum() < 0 || one.number().compareTo(LONGEST_NON_COMPETE) > 0)) {
      throw new Refused(new ImpossibleValue(field + ".number", "0 to 24 months (LCL 24)"));
    }
    if (unit == Unit.MONTH && one.day() != null && one.day().getDayOfMonth() != 1) {
      throw new Refused(new ImpossibleValue(field + ".day", "the first day of a month"));
    }
    return one.about(room.about().employee(), minimum);
  }

  /** A last day that has not passed. */
  public static LocalDate until(String field, LocalDate day, LocalDate today) {
    if (day.isBefore(today)) {
      throw new Refused(new ImpossibleValue(field, "a day from " + today + " on"));
    }
    return day;
  }

  private static void only(String field, String name, @Nullable Object value, Unit unit) {
    if ((value != null) != unit.field().equals(name)) {
      throw new Refused(
          new ImpossibleValue(
              field + "." + name,
              unit.field().equals(name) ? "a value for this issue" : "nothing for this issue"));
    }
  }
}
