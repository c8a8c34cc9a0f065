// PostgreSQL without an address on the internet. What is stored is encrypted by Deelwijzer before it comes here.
param name string
param location string
param subnetId string
param dnsZoneId string
param backupDays int

@secure()
param password string

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: '${name}-${uniqueString(resourceGroup().id)}'
  location: location
  // Not B1ms, which takes 35 connections: a replica keeps up to ten, and during an update there are twice as many replicas.
  // https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-limits
  sku: { name: 'Standard_B2s', tier: 'Burstable' }
  properties: {
    version: '17'
    administratorLogin: 'deelwijzer'
    administratorLoginPassword: password
    storage: { storageSizeGB: 32, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: backupDays, geoRedundantBackup: 'Disabled' }
    network: { delegatedSubnetResourceId: subnetId, privateDnsZoneArmResourceId: dnsZoneId, publicNetworkAccess: 'Disabled' }
    highAvailability: { mode: 'Disabled' }
  }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: server
  name: 'deelwijzer'
  properties: { charset: 'UTF8', collation: 'C' }
}

// Nobody connects without TLS.
resource transport 'Microsoft.DBforPostgreSQL/flexibleServers/configurations@2024-08-01' = {
  parent: server
  name: 'require_secure_transport'
  properties: { value: 'on', source: 'user-override' }
}

output host string = server.properties.fullyQualifiedDomainName
