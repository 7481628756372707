package fairwell.command.paper;

import fairwell.kernel.agreement.NonCompeteDuty;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.PositionAssigned;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.refusal.PaperDataMissing;
import fairwell.kernel.refusal.Refused;
import fairwell.papers.Employer;
import fairwell.papers.Leaver;
import fairwell.papers.NonCompete;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The two sides of a paper, as the records of the person and of the company have them. */
record Sides(Employer employer, Leaver leaver) {

  /**
   * @param opener opens a personal text; empty for one that was erased
   * @throws Refused with all that is missing
   */
  static Sides of(
      EmployeeId employee,
      EmployeeFacts facts,
      LocalDate day,
      PaperSettings settings,
      Function<PersonalText, Optional<String>> opener) {
    List<String> missing = new ArrayList<>();
    EmployeeHired hired = facts.hired().map(Sourced::value).orElse(null);
    if (hired == null) {
      throw new Refused(new PaperDataMissing(List.of("hire-record")));
    }
    String name = opener.apply(hired.name()).orElse("");
    String position =
        facts.positionOn(day).map(Sourced::value).map(PositionAssigned::position).orElse("");
    PaperSettings.Registered registered = settings.of(hired.legalEntity()).orElse(null);
    if (name.isBlank()) {
      missing.add("leaver-name");
    }
    if (position.isBlank()) {
      missing.add("leaver-position");
    }
    if (registered == null || !missing.isEmpty()) {
      if (registered == null) {
        missing.add("employer-registration");
      }
      throw new Refused(new PaperDataMissing(missing));
    }
    return new Sides(
        new Employer(registered.name(), registered.creditCode(), registered.address()),
        new Leaver(
            name,
            employee.number(),
            opened(hired.nationalId(), opener),
            position,
            hired.hiredOn(),
            hired.contractEndsOn()));
  }

  private static @Nullable String opened(
      @Nullable PersonalText text, Function<PersonalText, Optional<String>> opener) {
    return text == null ? null : opener.apply(text).orElse(null);
  }

  /** Under which name a party signs. */
  String nameOf(Party party) {
    return switch (party) {
      case EMPLOYEE -> leaver.name();
      case EMPLOYER -> employer.legalName();
    };
  }

  /** What becomes of the duty; no draft comes here before all of it is known. */
  static NonCompete nonCompete(NonCompeteDuty duty) {
    return switch (duty.standing()) {
      case NONE -> new NonCompete.None();
      case KEPT ->
          new NonCompete.Kept(
              Objects.requireNonNull(duty.agreedOn(), "agreedOn"),
              Objects.requireNonNull(duty.months(), "months"),
              Objects.requireNonNull(duty.monthly(), "monthly"));
      case RELEASED -> new NonCompete.Released(Objects.requireNonNull(duty.agreedOn(), "agreedOn"));
    };
  }
}
