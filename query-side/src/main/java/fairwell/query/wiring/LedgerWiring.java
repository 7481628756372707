package fairwell.query.wiring;

import fairwell.kernel.ledger.store.LedgerStore;
import fairwell.log.ledger.LedgerKeyTrail;
import fairwell.log.ledger.LedgerKeys;
import fairwell.log.store.LogStore;
import fairwell.query.evidence.EvidenceRecords;
import fairwell.query.ledger.LedgerReads;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reading the ledger, in the process that writes it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "fairwell.ledger.enabled", havingValue = "true")
class LedgerWiring {

  @Bean
  LedgerReads ledgerReads(LedgerStore store, LedgerKeys keys, LedgerKeyTrail trail) {
    return new LedgerReads(store, keys, trail);
  }

  @Bean
  EvidenceRecords evidenceRecords(LogStore log, LedgerStore store, LedgerKeys keys) {
    return new EvidenceRecords(log.rows(), store, keys);
  }
}
