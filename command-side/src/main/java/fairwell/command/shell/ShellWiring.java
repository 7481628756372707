package fairwell.command.shell;

import fairwell.command.offboarding.context.ApprovalMatrix;
import fairwell.command.offboarding.context.AuthorityLimits;
import fairwell.command.offboarding.context.ClearanceList;
import fairwell.command.offboarding.context.Facts;
import fairwell.command.offboarding.context.Organisation;
import fairwell.command.offboarding.context.Templates;
import fairwell.kernel.interview.ExitQuestionnaire;
import fairwell.kernel.law.pack.LoadedPacks;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.log.json.StoredName;
import java.time.Clock;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the doors of a case and of an employee need around them. */
@Configuration(proxyBeanMethods = false)
class ShellWiring {

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  @ConditionalOnMissingBean
  LoadedPacks installedPacks(@Value("${fairwell.packs.folder:}") String folder) {
    return PolicyPacks.installed(folder);
  }

  @Bean
  @ConditionalOnMissingBean
  PacksNow packsNow(EventStore store, LoadedPacks installed) {
    return new PacksNow(store, installed);
  }

  @Bean
  @ConditionalOnMissingBean
  Facts recordedFacts(EventStore store) {
    return new RecordedFacts(store);
  }

  @Bean
  @ConditionalOnMissingBean
  Templates templates(EventStore store) {
    return new StoredTemplates(store);
  }

  @Bean
  @ConditionalOnMissingBean
  Organisation organisation(EventStore store) {
    return new StoredOrganisation(store);
  }

  @Bean
  CalendarDecisions calendarDecisions(Clock clock) {
    return new CalendarDecisions(clock);
  }

  @Bean
  CaseContexts caseContexts(
      Clock clock,
      Facts facts,
      PacksNow packs,
      ApprovalMatrix matrix,
      AuthorityLimits limits,
      ClearanceList clearance,
      Templates templates,
      Organisation organisation,
      ExitQuestionnaire questionnaire) {
    return new CaseContexts(
        clock,
        facts,
        packs::read,
        matrix,
        limits,
        clearance,
        templates,
        organisation,
        questionnaire);
  }

  @Bean
  CaseDecisions caseDecisions(CaseContexts contexts) {
    return new CaseDecisions(contexts);
  }

  @Bean
  DepartureDecisions departureDecisions(CaseContexts contexts) {
    return new DepartureDecisions(contexts);
  }

  @Bean
  EmployeeDecisions employeeDecisions() {
    return new EmployeeDecisions();
  }

  @Bean
  PolicyDecisions policyDecisions(LoadedPacks installed) {
    return new PolicyDecisions(installed);
  }

  @Bean
  AuditTrail auditTrail(EventBus events) {
    return new AuditTrail(events);
  }

  @Bean
  StoredName employeeName() {
    return new StoredName(Employee.class, "employee.Employee", 2);
  }

  @Bean
  StoredName policyOverlaysName() {
    return new StoredName(PolicyOverlays.class, "policy.PolicyOverlays", 1);
  }

  @Bean
  StoredName talkTemplatesName() {
    return new StoredName(TalkTemplates.class, "template.TalkTemplates", 1);
  }

  @Bean
  StoredName departureBatchName() {
    return new StoredName(DepartureBatch.class, "departure.DepartureBatch", 1);
  }

  @Bean
  StoredName companyOrganisationName() {
    return new StoredName(CompanyOrganisation.class, "organisation.CompanyOrganisation", 1);
  }

  @Bean
  StoredName calendarHolderName() {
    return new StoredName(CalendarHolder.class, "calendar.CalendarHolder", 1);
  }

  @Bean
  StoredName offboardingCaseName() {
    return new StoredName(OffboardingCase.class, "offboarding.OffboardingCase", 11);
  }
}
