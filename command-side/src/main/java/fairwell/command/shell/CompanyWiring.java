package fairwell.command.shell;

import fairwell.command.offboarding.context.ApprovalMatrix;
import fairwell.command.offboarding.context.AuthorityLimits;
import fairwell.command.offboarding.context.ClearanceList;
import fairwell.kernel.interview.ExitQuestionnaire;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules a company sets for itself, as every decision knows them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CompanyRules.class)
class CompanyWiring {

  @Bean
  @ConditionalOnMissingBean
  ApprovalMatrix approvalMatrix(CompanyRules rules) {
    return rules.matrix();
  }

  @Bean
  @ConditionalOnMissingBean
  AuthorityLimits authorityLimits(CompanyRules rules) {
    return rules.limits();
  }

  @Bean
  @ConditionalOnMissingBean
  ClearanceList clearanceList(CompanyRules rules) {
    return rules.list();
  }

  @Bean
  @ConditionalOnMissingBean
  ExitQuestionnaire exitQuestionnaire(CompanyRules rules) {
    return rules.questionnaire();
  }
}
