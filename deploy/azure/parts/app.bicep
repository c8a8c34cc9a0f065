// The program, and in front of it in the same replica the Caddy of deploy/proxy: the world does not reach /metrics, and no log
// has a walk in it.
param name string
param location string
param hostName string
param image string
param registryServer string
param vaultUri string
param identityId string
param subnetId string
param appId string
param tenantId string
param coordinators string
param editors string

var environment = {
  PUBLIC_URL: 'https://${hostName}'
  MicrosoftAppId: appId
  MicrosoftAppType: 'SingleTenant'
  MicrosoftAppTenantId: tenantId
  COORDINATORS: coordinators
  EDITORS: editors
}
var secrets = { DATABASE_URL: 'database-url', DATA_KEYS: 'data-keys', MicrosoftAppPassword: 'app-password' }

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: { sku: { name: 'PerGB2018' }, retentionInDays: 30 }
}

resource surroundings 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-surroundings'
  location: location
  properties: {
    vnetConfiguration: { infrastructureSubnetId: subnetId, internal: false }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: { customerId: logs.properties.customerId, sharedKey: logs.listKeys().primarySharedKey }
    }
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    environmentId: surroundings.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      // The host name is bound by hand, after its DNS: README.md beside this.
      ingress: { external: true, targetPort: 8080, transport: 'http', allowInsecure: false }
      registries: [{ server: registryServer, identity: identityId }]
      secrets: concat(
        map(items(secrets), each => { name: each.value, keyVaultUrl: '${vaultUri}secrets/${each.value}', identity: identityId }),
        [{ name: 'caddyfile', value: loadTextContent('../../proxy/Caddyfile') }]
      )
    }
    template: {
      containers: [
        {
          name: 'deelwijzer'
          image: image
          resources: { cpu: json('0.75'), memory: '1.5Gi' }
          env: concat(
            map(items(environment), each => { name: each.key, value: each.value }),
            map(items(secrets), each => { name: each.key, secretRef: each.value })
          )
          // Not /readyz: without the database trees still work, and neither a restart nor an empty ingress brings it back.
          probes: [
            { type: 'Startup', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 3, failureThreshold: 20 }
            { type: 'Liveness', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 15, timeoutSeconds: 5, failureThreshold: 4 }
          ]
        }
        {
          name: 'proxy'
          image: 'docker.io/library/caddy:2'
          command: ['caddy']
          args: ['run', '--config', '/etc/deelwijzer/caddyfile', '--adapter', 'caddyfile']
          resources: { cpu: json('0.25'), memory: '0.5Gi' }
          env: [
            { name: 'DEELWIJZER_SITE', value: ':8080' }
            { name: 'DEELWIJZER_LOG', value: 'stdout' }
          ]
          volumeMounts: [{ volumeName: 'proxy', mountPath: '/etc/deelwijzer' }]
        }
      ]
      volumes: [{ name: 'proxy', storageType: 'Secret', secrets: [{ secretRef: 'caddyfile', path: 'caddyfile' }] }]
      // Two, so that an update or a broken machine is not noticed; they need not know one another.
      scale: { minReplicas: 2, maxReplicas: 4, rules: [{ name: 'requests', http: { metadata: { concurrentRequests: '40' } } }] }
      terminationGracePeriodSeconds: 30
    }
  }
}
