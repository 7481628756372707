package fairwell.kernel.law;

import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.ServiceRecognised;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.ending.CompensationBase;
import fairwell.kernel.law.ending.CompensationMonths;
import fairwell.kernel.law.ending.EconomicCompensation;
import fairwell.kernel.law.ending.Service;
import fairwell.kernel.law.ending.Service.Stretch;
import fairwell.kernel.law.ending.UnlawfulCompensation;
import fairwell.kernel.law.pack.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The line of economic compensation (N), or of twice it for an unlawful end: {@link
 * EconomicCompensation} and {@link UnlawfulCompensation} on the facts of a person.
 */
final class Severance {

  private Severance() {}

  /** Whether N, or 2N, is due on these terms. */
  static boolean isDue(Terms terms) {
    return terms.unlawful() || Consequences.of(terms.ground()).economicCompensationDue();
  }

  static Optional<Line> line(Matter matter) {
    if (!isDue(matter.terms())) {
      return Optional.empty();
    }
    Optional<AverageWage> average = matter.average();
    boolean figures =
        matter.figure("minimum-wage", "monthly").isPresent()
            & matter.figure("average-wage", "annual").isPresent()
            & matter.figure("average-wage", "dataYear").isPresent();
    Service service = service(matter);
    if (!counts(matter, service) || !figures) {
      return Optional.empty();
    }
    return average.map(wage -> line(matter, wage, service));
  }

  /** The service here, and what counts of an earlier employer's (IR 10). */
  private static Service service(Matter matter) {
    List<Stretch> stretches = new ArrayList<>();
    recognised(matter).stream()
        .map(Sourced::value)
        .map(earlier -> new Stretch(earlier.from(), earlier.to()))
        .forEach(stretches::add);
    stretches.add(new Stretch(matter.hiredOn(), matter.end()));
    return new Service.Dated(stretches);
  }

  private static List<Sourced<ServiceRecognised>> recognised(Matter matter) {
    return matter.has(Edition.SECOND)
        ? matter.facts().until(ServiceRecognised.class, matter.end()).stream()
            .filter(earlier -> !earlier.value().compensated())
            .filter(earlier -> !endedBefore(matter, earlier.value()))
            .toList()
        : List.of();
  }

  /** Whether it counted at the end of an employment before this one: the person was hired since. */
  private static boolean endedBefore(Matter matter, ServiceRecognised earlier) {
    return matter.facts().all(EmployeeHired.class).stream()
        .map(hired -> hired.value().hiredOn())
        .anyMatch(day -> day.isAfter(earlier.to()) && day.isBefore(matter.hiredOn()));
  }

  /** Whether the months of the service are known; where older rules were local they are not. */
  private static boolean counts(Matter matter, Service service) {
    Terms terms = matter.terms();
    boolean known =
        CompensationMonths.of(
                new CompensationMonths.Question(service, terms.ground(), terms.unlawful()),
                matter.law())
            .answer("compensationMonths")
            .isPresent();
    if (!known) {
      matter.missing("service:before2008");
    }
    return known;
  }

  private static Line line(Matter matter, AverageWage average, Service service) {
    Terms terms = matter.terms();
    Figures law = matter.law();
    CompensationBase.Question wage =
        new CompensationBase.Question(average.all(), CompensationBase.Cap.BY_FIGURES);
    Computation computation =
        terms.unlawful()
            ? UnlawfulCompensation.of(new UnlawfulCompensation.Question(wage, service), law)
            : EconomicCompensation.of(
                new EconomicCompensation.Question(wage, service, terms.ground()), law);
    return LineDraft.of(
            terms.unlawful() ? "unlawfulCompensation" : "severance",
            PaymentComponent.ECONOMIC_COMPENSATION,
            computation.rule())
        .inputs(inputs(matter, computation, average))
        .packs(computation.packs())
        .articles(computation.articles().toArray(String[]::new))
        .flags(average.flags())
        .flags(computation.flags())
        .formula(computation.formula())
        .amount(computation.money());
  }

  /** The inputs as the case has them: facts with their events, what other lines found as such. */
  private static List<Input> inputs(Matter matter, Computation computation, AverageWage average) {
    List<Input> inputs = new ArrayList<>();
    for (Input input : computation.inputs()) {
      switch (input.name()) {
        case "hiredOn" -> inputs.add(firstDay(matter, input));
        case "legalEnd" -> inputs.add(new Input(input.name(), input.value(), null, "case"));
        case "averageWage" -> {
          inputs.add(new Input(input.name(), input.value(), null, "line"));
          inputs.addAll(average.inputs());
        }
        default -> inputs.add(input);
      }
    }
    for (Sourced<ServiceRecognised> earlier : recognised(matter)) {
      ServiceRecognised service = earlier.value();
      inputs.add(
          new Input(
              "recognisedService:" + service.from(),
              service.from() + ".." + service.to(),
              earlier.source(),
              "fact"));
    }
    for (String found : List.of("service", "cap")) {
      computation
          .answer(found)
          .ifPresent(
              answer -> inputs.add(new Input(found, answer.plain().toString(), null, "line")));
    }
    return inputs;
  }

  private static Input firstDay(Matter matter, Input input) {
    return recognised(matter).stream()
        .filter(earlier -> earlier.value().from().toString().equals(input.value()))
        .findFirst()
        .map(earlier -> new Input(input.name(), input.value(), earlier.source(), "fact"))
        .orElseGet(() -> new Input(input.name(), input.value(), matter.hired().source(), "fact"));
  }
}
