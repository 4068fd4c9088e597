import { composeServices as composeWithApollo } from '@apollo/composition';
import { composeServices as composeWithTheGuild } from '@theguild/federation-composition';
import { federateSubgraphs as composeForCosmo, ROUTER_COMPATIBILITY_VERSION_ONE } from '@wundergraph/composition';
import { parse, print } from 'graphql';

export interface Service {
  name: string;
  url: string;
  sdl: string;
}

export interface Composition {
  supergraph: string;
  /** What composition refuses, and what it would rather have otherwise. */
  complaints: string[];
}

/** The composers that companies use: Apollo's (rover, GraphOS), The Guild's (Hive) and WunderGraph's (Cosmo). */
export const COMPOSERS: Readonly<Record<string, (services: readonly Service[]) => Composition>> = {
  '@apollo/composition': (services) => {
    const { errors = [], hints = [], supergraphSdl = '' } = composeWithApollo(services.map(toDefinition));
    const told = hints.map(({ definition, message }) => `${definition.code}: ${message}`);
    return { supergraph: supergraphSdl, complaints: [...errors.map(({ message }) => message), ...told] };
  },
  '@theguild/federation-composition': (services) => {
    const { errors = [], supergraphSdl = '' } = composeWithTheGuild(services.map(toDefinition));
    return { supergraph: supergraphSdl, complaints: errors.map(({ message }) => message) };
  },
  '@wundergraph/composition': (services) => {
    const subgraphs = services.map(({ name, url, sdl }) => ({ name, url, definitions: parse(sdl) }));
    const composed = composeForCosmo({ subgraphs, version: ROUTER_COMPATIBILITY_VERSION_ONE });
    const warned = composed.warnings.map(({ message }) => message);
    if (!composed.success)
      return { supergraph: '', complaints: [...composed.errors.map(({ message }) => message), ...warned] };
    return { supergraph: print(composed.federatedGraphAST), complaints: warned };
  },
};

function toDefinition({ name, url, sdl }: Service) {
  return { name, url, typeDefs: parse(sdl) };
}
