package fairwell.query.wiring;

import fairwell.kernel.offboarding.DryRun;
import fairwell.log.read.LogReader;
import fairwell.query.api.BusTimeMachine;
import fairwell.query.casefile.CaseFileSlice;
import fairwell.query.moment.MomentQueries;
import fairwell.query.personal.Standings;
import fairwell.query.recomputation.Recomputation;
import fairwell.query.recomputation.RuleChange;
import fairwell.query.recomputation.WhatIfQueries;
import fairwell.query.recomputation.WhatIfs;
import fairwell.query.runner.DocumentRunner;
import fairwell.query.store.Documents;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What looks back, and what looks at what might have been. */
@Configuration(proxyBeanMethods = false)
class TimeMachineWiring {

  @Bean
  MomentQueries momentQueries(Documents documents, CaseFileSlice slice, LogReader log) {
    return new MomentQueries(documents, slice, log);
  }

  @Bean
  WhatIfQueries whatIfQueries(
      Documents documents,
      LogReader log,
      Recomputation recomputation,
      Standings standings,
      ObjectProvider<DryRun> deciders) {
    // Asked when a question comes: the deciders need the stores, which start after this.
    WhatIfs whatIfs = new WhatIfs(log, recomputation, deciders::getIfAvailable);
    return new WhatIfQueries(documents, whatIfs, standings);
  }

  @Bean
  RuleChange ruleChange(Documents documents, Recomputation recomputation, Standings standings) {
    return new RuleChange(
        documents, recomputation, standings, Runtime.getRuntime().availableProcessors());
  }

  @Bean
  BusTimeMachine timeMachine(QueryGateway gateway, DocumentRunner documents) {
    return new BusTimeMachine(gateway, documents);
  }
}
