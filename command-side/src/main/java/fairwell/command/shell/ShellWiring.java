package fairwell.command.shell;

import fairwell.command.offboarding.context.ApprovalMatrix;
import fairwell.command.offboarding.context.AuthorityLimits;
import fairwell.command.offboarding.context.ClearanceList;
import fairwell.command.offboarding.context.Facts;
import fairwell.command.offboarding.context.Templates;
import fairwell.command.offboarding.paper.Papers;
import fairwell.command.privacy.RunningCases;
import fairwell.kernel.interview.ExitQuestionnaire;
import fairwell.kernel.law.pack.LoadedPacks;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.log.json.StoredName;
import fairwell.log.read.LogReader;
import java.time.Clock;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the doors of a case and of an employee need around them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeepingSettings.class)
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
  Templates templates(LogReader log) {
    return new StoredTemplates(log);
  }

  @Bean
  @ConditionalOnMissingBean
  StoredOrganisation organisation(EventStore store) {
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
      ApprovalMatrix configured,
      AuthorityLimits limits,
      ClearanceList clearance,
      Templates templates,
      StoredOrganisation organisation,
      ExitQuestionnaire questionnaire,
      Papers papers) {
    return new CaseContexts(
        clock,
        facts,
        packs::read,
        () -> organisation.matrix(configured),
        limits,
        clearance,
        templates,
        organisation,
        questionnaire,
        papers);
  }

  @Bean
  CaseDecisions caseDecisions(CaseContexts contexts, PersonalDataNow people) {
    return new CaseDecisions(contexts, people);
  }

  @Bean
  DepartureDecisions departureDecisions(CaseContexts contexts) {
    return new DepartureDecisions(contexts);
  }

  @Bean
  EmployeeDecisions employeeDecisions(PersonalDataNow people) {
    return new EmployeeDecisions(people);
  }

  @Bean
  PersonalDataNow personalDataNow(EventStore store) {
    return PersonalDataNow.in(store);
  }

  @Bean
  PrivacyDecisions privacyDecisions(
      Clock clock, Facts facts, RunningCases cases, KeepingSettings settings) {
    return new PrivacyDecisions(clock, facts, cases, settings.rules());
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
    return new StoredName(CompanyOrganisation.class, "organisation.CompanyOrganisation", 2);
  }

  @Bean
  StoredName calendarHolderName() {
    return new StoredName(CalendarHolder.class, "calendar.CalendarHolder", 1);
  }

  @Bean
  StoredName personalDataName() {
    return new StoredName(PersonalData.class, "privacy.PersonalData", 1);
  }

  @Bean
  StoredName offboardingCaseName() {
    return new StoredName(OffboardingCase.class, "offboarding.OffboardingCase", 13);
  }
}
