package fairwell.query.wiring;

import fairwell.kernel.privacy.KeepingRules;
import fairwell.kernel.privacy.KeptRecords;
import fairwell.log.read.LogReader;
import fairwell.query.personal.Standings;
import fairwell.query.privacy.InMemoryStandings;
import fairwell.query.privacy.PersonStandingSlice;
import fairwell.query.privacy.PersonalDataQueries;
import fairwell.query.privacy.StoredStandings;
import fairwell.query.store.Documents;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What answers about personal data themselves. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PrivacyWiring.KeepingProperties.class)
class PrivacyWiring {

  /** The same setting as on the command side, which decides by it. */
  @ConfigurationProperties("fairwell.keeping")
  record KeepingProperties(@DefaultValue Set<KeptRecords> elsewhere) {}

  @Bean
  PersonStandingSlice personStandingSlice() {
    return new PersonStandingSlice();
  }

  @Bean
  @Conditional(EmbeddedDocuments.class)
  InMemoryStandings inMemoryStandings(Documents documents, PersonStandingSlice slice) {
    return new InMemoryStandings(documents, slice);
  }

  @Bean
  @ConditionalOnMissingBean(Standings.class)
  StoredStandings storedStandings(Documents documents, PersonStandingSlice slice) {
    return new StoredStandings(documents.of(slice));
  }

  @Bean
  PersonalDataQueries personalDataQueries(
      LogReader log, KeepingProperties rules, Documents documents) {
    return new PersonalDataQueries(log, new KeepingRules(rules.elsewhere()), documents);
  }
}
