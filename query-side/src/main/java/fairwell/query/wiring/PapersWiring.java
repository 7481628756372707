package fairwell.query.wiring;

import fairwell.log.read.LogReader;
import fairwell.query.papers.CasePapersQueries;
import fairwell.query.store.Documents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Answers with the papers of a case; they are read from its stream and need no documents. */
@Configuration(proxyBeanMethods = false)
class PapersWiring {

  @Bean
  CasePapersQueries casePapersQueries(Documents documents, LogReader log) {
    return new CasePapersQueries(documents, log);
  }
}
