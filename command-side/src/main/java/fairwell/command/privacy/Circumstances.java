package fairwell.command.privacy;

import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.privacy.KeepingRules;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What a decision has to know beside the state; read when it is first asked for.
 *
 * @param today in the zone of the law
 * @param caseRuns whether a case about the person is not over
 */
public record Circumstances(
    LocalDate today, Supplier<EmployeeFacts> facts, BooleanSupplier caseRuns, KeepingRules rules) {}
