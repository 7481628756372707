package fairwell.query.wiring;

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
      Documents documents, LogReader log, Recomputation recomputation, Standings standings) {
    return new WhatIfQueries(documents, new WhatIfs(log, recomputation), standings);
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
