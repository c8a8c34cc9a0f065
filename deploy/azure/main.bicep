// Deelwijzer on Azure, in the Netherlands (West Europe): Container Apps, PostgreSQL, Key Vault, Azure Bot. NEVER DEPLOYED where this was
// written: there is no subscription there, and no Bicep compiler (see README.md beside this for what was checked). In a resource
// group of its own:
//   az deployment group create --resource-group deelwijzer --template-file deploy/azure/main.bicep --parameters deploy/azure/main.bicepparam
targetScope = 'resourceGroup'

@description('Begins the name of everything; lower case.')
@minLength(3)
@maxLength(12)
param name string = 'deelwijzer'

param location string = 'westeurope'

@description('The host name that people and Teams use; of Deelwijzer alone.')
param hostName string

@description('Application (client) id of the app registration; deploy/README.md, section 1.')
param appId string

@description('The only tenant whose people may come in.')
param tenantId string = tenant().tenantId

@description('Entra object ids, separated by commas.')
param coordinators string = ''
param editors string = ''

@description('The image in the registry of this group, such as deelwijzer:1.0.0. Leave it empty the first time: the registry must be there before it can be filled.')
param image string = ''

@secure()
@description('Value of the client secret. Empty the first time and afterwards leaves what is in the vault as it is.')
param appPassword string = ''

@secure()
@description('id:base64key,…; keep a copy apart from this subscription.')
param dataKeys string = ''

@secure()
@description('Of the PostgreSQL server; letters and digits, because it stands in an address.')
param databasePassword string

@description('Days that Azure keeps its own backups: below the retention of Deelwijzer, or that means nothing.')
@minValue(7)
@maxValue(35)
param backupDays int = 14

module network 'parts/network.bicep' = {
  name: 'network'
  params: { name: name, location: location }
}

module database 'parts/database.bicep' = {
  name: 'database'
  params: {
    name: name
    location: location
    subnetId: network.outputs.databaseSubnetId
    dnsZoneId: network.outputs.databaseDnsZoneId
    password: databasePassword
    backupDays: backupDays
  }
}

module access 'parts/access.bicep' = {
  name: 'access'
  params: {
    name: name
    location: location
    appPassword: appPassword
    dataKeys: dataKeys
    databaseUrl: 'postgres://deelwijzer:${databasePassword}@${database.outputs.host}:5432/deelwijzer?sslmode=verify-full'
  }
}

module app 'parts/app.bicep' = if (image != '') {
  name: 'app'
  params: {
    name: name
    location: location
    hostName: hostName
    image: '${access.outputs.registryServer}/${image}'
    registryServer: access.outputs.registryServer
    vaultUri: access.outputs.vaultUri
    identityId: access.outputs.identityId
    subnetId: network.outputs.appSubnetId
    appId: appId
    tenantId: tenantId
    coordinators: coordinators
    editors: editors
  }
}

module bot 'parts/bot.bicep' = {
  name: 'bot'
  params: { name: name, location: location, hostName: hostName, appId: appId, tenantId: tenantId }
}

output registry string = access.outputs.registryServer
output vault string = access.outputs.vaultUri
