package fairwell.query.wiring;

import fairwell.log.read.LogReader;
import fairwell.query.agreement.AgreementQueries;
import fairwell.query.dispute.DisputeQueries;
import fairwell.query.papers.CasePapersQueries;
import fairwell.query.preparation.PreparationQueries;
import fairwell.query.preparation.PreparationReports;
import fairwell.query.recomputation.Recomputation;
import fairwell.query.separation.SeparationQueries;
import fairwell.query.separation.SeparationReports;
import fairwell.query.store.Documents;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What papers are made of and what was filed, read from the log when it is asked for. */
@Configuration(proxyBeanMethods = false)
class PaperWiring {

  @Bean
  AgreementQueries agreementQueries(
      Documents documents, LogReader log, ObjectProvider<Clock> clock) {
    return new AgreementQueries(documents, log, clock.getIfUnique(Clock::systemUTC));
  }

  @Bean
  CasePapersQueries casePapersQueries(Documents documents, LogReader log) {
    return new CasePapersQueries(documents, log);
  }

  @Bean
  DisputeQueries disputeQueries(Documents documents, LogReader log, MessageSource messages) {
    return new DisputeQueries(documents, log, messages);
  }

  @Bean
  PreparationQueries preparationQueries(
      Documents documents,
      LogReader log,
      Recomputation recomputation,
      ObjectProvider<Clock> clock) {
    return new PreparationQueries(
        documents, new PreparationReports(log, recomputation, clock.getIfUnique(Clock::systemUTC)));
  }

  @Bean
  SeparationQueries separationQueries(Documents documents, LogReader log) {
    return new SeparationQueries(documents, new SeparationReports(log));
  }
}
