package fairwell.query.wiring;

import fairwell.log.read.LogReader;
import fairwell.query.agreement.AgreementQueries;
import fairwell.query.separation.SeparationQueries;
import fairwell.query.separation.SeparationReports;
import fairwell.query.store.Documents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What papers are made of, read from the log when it is asked for. */
@Configuration(proxyBeanMethods = false)
class PaperWiring {

  @Bean
  AgreementQueries agreementQueries(Documents documents, LogReader log) {
    return new AgreementQueries(documents, log);
  }

  @Bean
  SeparationQueries separationQueries(Documents documents, LogReader log) {
    return new SeparationQueries(documents, new SeparationReports(log));
  }
}
